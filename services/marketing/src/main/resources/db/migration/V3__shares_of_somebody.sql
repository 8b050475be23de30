-- What is shared with somebody is looked up first, and the campaigns by it.
create index campaign_share_of_user on campaign_share (user_id);
create index campaign_share_of_unit on campaign_share (org_path) where org_path is not null;

-- What is shared with somebody is looked up first, and the accounts by it.
create index account_share_of_user on account_share (user_id);
create index account_share_of_unit on account_share (org_path) where org_path is not null;

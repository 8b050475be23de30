-- Each way of seeing a record has its index: one without makes PostgreSQL read all records for somebody who sees one.
create index sales_order_creator on sales_order (created_by, created_at desc, id desc);
create index opportunity_share_of_unit on opportunity_share (org_path) where org_path is not null;

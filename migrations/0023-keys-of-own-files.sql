-- Row security ends where the files begin: a row that named another tenant's blob would give out its bytes. Keys begin with
-- their tenant, so the row itself can refuse one that is not its own.

alter table media add constraint media_own_file_check
  check (left(file_path, 37) = tenant_id::text || '/');
alter table tenant_exports add constraint tenant_exports_own_file_check
  check (left(blob_key, 37) = tenant_id::text || '/');

-- @down
alter table tenant_exports drop constraint tenant_exports_own_file_check;
alter table media drop constraint media_own_file_check;

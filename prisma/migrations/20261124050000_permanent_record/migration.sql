-- The record is permanent: the database itself refuses to change or remove what was written.
-- Whoever drops these triggers is found out by the chain of hashes (docs/record-format.md).

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The record is permanent: % on "%" is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

CREATE TRIGGER entry_is_permanent BEFORE UPDATE OR DELETE ON "Entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_is_not_truncated BEFORE TRUNCATE ON "Entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payload_is_permanent BEFORE UPDATE OR DELETE ON "Payload"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payload_is_not_truncated BEFORE TRUNCATE ON "Payload"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

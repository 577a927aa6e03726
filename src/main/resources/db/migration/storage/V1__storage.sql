-- What every other schema stands on: text in one normal form, the reach of a transaction,
-- and the refusal to change what is history.

CREATE DOMAIN storage.vi_text AS text CHECK (VALUE IS NFC NORMALIZED);
COMMENT ON DOMAIN storage.vi_text IS 'Text in Unicode NFC, so that equal words are equal bytes.';

CREATE TABLE storage.installation (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id       uuid NOT NULL DEFAULT gen_random_uuid(),
    migrations text,
    made_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE storage.installation IS 'This installation: its id names the file of the data key; migrations is the fingerprint of the scripts that its schemas came from.';
INSERT INTO storage.installation DEFAULT VALUES;

CREATE FUNCTION storage.reaches_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_setting('caunoi.everything', true) = 'yes';

CREATE FUNCTION storage.reached_communes() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('caunoi.communes', true), ''), '{}')::uuid[];

CREATE FUNCTION storage.reached_units() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('caunoi.units', true), ''), '{}')::uuid[];

CREATE FUNCTION storage.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- Puts the common policy on a table with the columns commune_id and unit_id.
CREATE FUNCTION storage.limit_to_reach(target regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY reach ON %s
        USING ((SELECT storage.reaches_all())
            OR commune_id = ANY ((SELECT storage.reached_communes())::uuid[])
            OR unit_id = ANY ((SELECT storage.reached_units())::uuid[]))', target);
    EXECUTE format('CREATE POLICY system ON %s TO caunoi_system USING (true) WITH CHECK (true)', target);
END
$$;
REVOKE EXECUTE ON FUNCTION storage.limit_to_reach(regclass) FROM PUBLIC;

CREATE TABLE storage.batch (
    id         uuid PRIMARY KEY,
    account_id uuid,
    purpose    text NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE storage.batch IS 'One line of history for an act that wrote many rows: who, when, why.';

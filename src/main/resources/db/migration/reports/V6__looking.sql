CREATE TABLE reports.making (
    period   text PRIMARY KEY,
    counted  integer NOT NULL,
    communes integer NOT NULL
);
COMMENT ON TABLE reports.making IS 'How many communes of how many were counted while the totals of a period were made last; for who waits for them.';
ALTER TABLE reports.making ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON reports.making TO caunoi_system USING (true) WITH CHECK (true);

CREATE TABLE reports.saved_view (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    name       storage.vi_text NOT NULL,
    query      text NOT NULL,
    UNIQUE (account_id, name)
);
COMMENT ON TABLE reports.saved_view IS 'A table of figures that an account keeps under a name. query holds code words alone; it opens nothing.';

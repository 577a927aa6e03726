CREATE TABLE funds.voucher (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    code             storage.vi_text NOT NULL,
    unit_id          uuid NOT NULL,
    day              date NOT NULL,
    fund             text NOT NULL,
    direction        text NOT NULL CHECK (direction IN ('receipt', 'payment')),
    amount           bigint NOT NULL CHECK (amount > 0),
    purpose          text,
    counterparty_id  uuid,
    number           storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (commune_id, code)
);
COMMENT ON TABLE funds.voucher IS 'A receipt or an approved payment of a fund of the commune, in whole đồng; unit_id says where the money came from or went, the giver or receiver is an id of module people.';
CREATE INDEX voucher_unit_day ON funds.voucher (unit_id, day);
CREATE INDEX voucher_batch ON funds.voucher (batch_id);
CREATE INDEX voucher_recorded ON funds.voucher (recorded_at);
CREATE TABLE funds.voucher_history (LIKE funds.voucher, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE funds.voucher_history IS 'Earlier states of vouchers that were corrected or withdrawn.';
CREATE INDEX ON funds.voucher_history (id);

CREATE TABLE funds.posting (
    id         uuid PRIMARY KEY,
    voucher_id uuid NOT NULL REFERENCES funds.voucher,
    account    text NOT NULL CHECK (account IN ('fund', 'outside')),
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    fund       text NOT NULL,
    day        date NOT NULL,
    amount     bigint NOT NULL CHECK (amount <> 0),
    posted_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE funds.posting IS 'The ledger: every voucher stands on two sides that add up to 0; a correction is a reversing line. Append-only.';
CREATE INDEX posting_account ON funds.posting (commune_id, account, day) INCLUDE (fund, amount);
CREATE INDEX posting_voucher ON funds.posting (voucher_id);
CREATE INDEX posting_posted ON funds.posting (posted_at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.posting
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.voucher_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('funds.voucher');
SELECT storage.limit_to_reach('funds.voucher_history');
SELECT storage.limit_to_reach('funds.posting');

CREATE TABLE funds.account_month (
    commune_id uuid NOT NULL,
    unit_id    uuid GENERATED ALWAYS AS (commune_id) STORED,
    fund       text NOT NULL,
    month      date NOT NULL,
    change     bigint NOT NULL,
    PRIMARY KEY (commune_id, fund, month)
);
COMMENT ON TABLE funds.account_month IS 'What each account gained or lost per month, kept with the ledger in one transaction: a balance need not add up all years.';
SELECT storage.limit_to_reach('funds.account_month');

-- The account belongs to the commune, its vouchers may come from an area: so the ledger itself keeps the months.
CREATE FUNCTION funds.add_to_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    INSERT INTO funds.account_month AS m (commune_id, fund, month, change)
    SELECT commune_id, fund, date_trunc('month', day)::date, sum(amount)
    FROM fresh WHERE account = 'fund'
    GROUP BY 1, 2, 3
    ON CONFLICT (commune_id, fund, month) DO UPDATE SET change = m.change + excluded.change;
    RETURN NULL;
END
$$;
CREATE TRIGGER months AFTER INSERT ON funds.posting REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION funds.add_to_months();

CREATE TABLE funds.payment_request (
    id          uuid PRIMARY KEY,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    fund        text NOT NULL,
    wanted_on   date NOT NULL,
    amount      bigint NOT NULL CHECK (amount > 0),
    purpose     text,
    receiver_id uuid,
    due_on      date CHECK (due_on > wanted_on),
    reason      storage.vi_text NOT NULL,
    CHECK ((fund = 'revolving_capital') = (due_on IS NOT NULL))
);
COMMENT ON TABLE funds.payment_request IS 'Money that somebody asks to be paid out; what was asked never changes. With due_on it is lent from the revolving capital. The receiver is an id of module people. Append-only.';
CREATE INDEX payment_request_unit ON funds.payment_request (unit_id);
CREATE INDEX payment_request_commune ON funds.payment_request (commune_id, fund);

CREATE TABLE funds.payment_step (
    request_id uuid NOT NULL REFERENCES funds.payment_request,
    number     integer NOT NULL CHECK (number > 0),
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    step       text NOT NULL,
    state      text NOT NULL,
    reason     storage.vi_text,
    voucher_id uuid REFERENCES funds.voucher,
    batch_id   uuid NOT NULL,
    account_id uuid NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (request_id, number),
    CHECK ((step = 'paid') = (voucher_id IS NOT NULL))
);
COMMENT ON TABLE funds.payment_step IS 'What became of a payment request: who did what, when and why, and the state after it. Append-only.';
CREATE INDEX payment_step_batch ON funds.payment_step (batch_id);
CREATE INDEX payment_step_voucher ON funds.payment_step (voucher_id);

CREATE TABLE funds.naming_consent (
    id          uuid PRIMARY KEY,
    voucher_id  uuid NOT NULL REFERENCES funds.voucher,
    person_id   uuid NOT NULL,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    given       boolean NOT NULL,
    said_on     date NOT NULL,
    batch_id    uuid NOT NULL,
    account_id  uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE funds.naming_consent IS 'Whether the giver of a receipt, an id of module people, agrees to be named in public; his last word counts. Append-only.';
CREATE INDEX naming_consent_voucher ON funds.naming_consent (voucher_id, person_id, recorded_at);

CREATE TABLE funds.publication (
    id           uuid PRIMARY KEY,
    commune_id   uuid NOT NULL,
    unit_id      uuid GENERATED ALWAYS AS (commune_id) STORED,
    fund         text NOT NULL,
    period       text NOT NULL,
    sheet        jsonb NOT NULL,
    account_id   uuid NOT NULL,
    published_on date NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE funds.publication IS 'Receipts and payments of a fund as they were published, frozen; no names, at most the ids of vouchers whose givers agreed to be named. A later publication of the same period replaces an earlier one, which stays. Append-only.';
CREATE INDEX publication_fund ON funds.publication (commune_id, fund, recorded_at);

CREATE TABLE funds.repayment (
    voucher_id uuid PRIMARY KEY REFERENCES funds.voucher,
    loan_id    uuid NOT NULL REFERENCES funds.payment_request,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL
);
COMMENT ON TABLE funds.repayment IS 'Which receipt pays back which loan of the revolving capital; a withdrawn receipt pays back nothing. Append-only.';
CREATE INDEX repayment_loan ON funds.repayment (loan_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.payment_request
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.payment_step
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.naming_consent
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.publication
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON funds.repayment
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('funds.payment_request');
SELECT storage.limit_to_reach('funds.payment_step');
SELECT storage.limit_to_reach('funds.naming_consent');
SELECT storage.limit_to_reach('funds.publication');
SELECT storage.limit_to_reach('funds.repayment');

CREATE INDEX voucher_number ON funds.voucher (commune_id, direction, day) INCLUDE (number);
CREATE INDEX voucher_history_superseded ON funds.voucher_history (superseded_by);

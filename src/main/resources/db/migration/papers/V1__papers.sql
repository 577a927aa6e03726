-- One row per series of numbers: whoever takes the next number holds the row until the end of the
-- transaction, so that a rolled back act gives its number back and no two acts get one number.
CREATE TABLE papers.series (
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    type        text NOT NULL,
    year        integer NOT NULL CHECK (year BETWEEN 1945 AND 2999),
    first_number integer NOT NULL DEFAULT 1 CHECK (first_number > 0),
    last_number integer NOT NULL CHECK (last_number >= first_number - 1),
    PRIMARY KEY (unit_id, type, year)
);
COMMENT ON TABLE papers.series IS 'The numbers given to papers, per issuer, type and calendar year: from first_number (more than 1 where a book on paper was begun that year) to last_number.';
SELECT storage.limit_to_reach('papers.series');

CREATE TABLE papers.paper (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    type             text NOT NULL,
    year             integer NOT NULL,
    number           integer NOT NULL CHECK (number > 0),
    symbol           storage.vi_text NOT NULL,
    subject          storage.vi_text NOT NULL CHECK (subject <> ''),
    folded           text NOT NULL,
    issued_on        date NOT NULL CHECK (extract(year FROM issued_on) = year),
    signatory        text,
    recipients       storage.vi_text NOT NULL DEFAULT '',
    file_id          uuid,
    batch_id         uuid,
    made_at          timestamptz NOT NULL DEFAULT now(),
    cancelled_at     timestamptz,
    cancelled_reason storage.vi_text CHECK (cancelled_reason <> ''),
    cancelled_batch  uuid,
    taken_back_at    timestamptz,
    CHECK ((cancelled_at IS NULL) = (cancelled_reason IS NULL))
);
COMMENT ON TABLE papers.paper IS 'The register of outgoing papers. A cancelled paper keeps its number; one taken back at once gave its number to the next.';
COMMENT ON COLUMN papers.paper.unit_id IS 'The issuer.';
COMMENT ON COLUMN papers.paper.folded IS 'Number, symbol and subject without marks and capitals, to search in.';
COMMENT ON COLUMN papers.paper.file_id IS 'The paper itself in storage.file, where it was kept.';
CREATE UNIQUE INDEX paper_number ON papers.paper (unit_id, type, year, number) WHERE taken_back_at IS NULL;
CREATE INDEX paper_day ON papers.paper (commune_id, year, issued_on DESC, id DESC);
CREATE INDEX paper_batch ON papers.paper (batch_id);
SELECT storage.limit_to_reach('papers.paper');

CREATE TABLE papers.template (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    type       text NOT NULL,
    file_id    uuid NOT NULL,
    batch_id   uuid NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz,
    ended_by   uuid
);
COMMENT ON TABLE papers.template IS 'A commune''s own Word layouts, one per type of paper; without one that stands the built-in layout serves. Earlier ones stay, ended.';
CREATE UNIQUE INDEX template_standing ON papers.template (commune_id, type) WHERE ended_at IS NULL;
SELECT storage.limit_to_reach('papers.template');

CREATE TABLE papers.batch (
    id           uuid PRIMARY KEY,
    account_id   uuid NOT NULL,
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    source       text NOT NULL,
    choices      jsonb NOT NULL,
    state        text NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
    total        integer NOT NULL,
    written      integer NOT NULL DEFAULT 0,
    message      text,
    file_id      uuid,
    cancel_asked boolean NOT NULL DEFAULT false,
    made_at      timestamptz NOT NULL,
    alive_at     timestamptz NOT NULL,
    ended_at     timestamptz
);
COMMENT ON TABLE papers.batch IS 'Many papers written at once into one ZIP for the account that asked; kept for seven days.';
COMMENT ON COLUMN papers.batch.message IS 'Key of the sentence that tells why it failed.';
COMMENT ON COLUMN papers.batch.alive_at IS 'The last sign of the process that writes it; without one for long it was broken off.';
CREATE INDEX batch_account ON papers.batch (account_id, made_at DESC);
SELECT storage.limit_to_reach('papers.batch');

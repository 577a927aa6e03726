-- Counts of public pages. A count is a number for a page and a day; nothing of a reader is kept.

CREATE TABLE portal.page_count (
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    page       text NOT NULL,
    day        date NOT NULL,
    seen       bigint NOT NULL DEFAULT 0,
    useful     bigint NOT NULL DEFAULT 0,
    useless    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (unit_id, page, day)
);
COMMENT ON TABLE portal.page_count IS 'How often a public page of a unit was opened on a day, and how often somebody answered whether it was useful; for the editor only.';
SELECT storage.limit_to_reach('portal.page_count');

-- Files live in the database behind one door, so that a backup is one thing and an object store can follow.

CREATE TABLE storage.file (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    media_type text NOT NULL,
    content    bytea NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE storage.file IS 'Contents of files that records point to: pictures without metadata, papers, templates. Checked by content before they come here, never served as a page.';
ALTER TABLE storage.file ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT storage.limit_to_reach('storage.file');

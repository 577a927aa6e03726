CREATE TABLE access.account (
    id            uuid PRIMARY KEY,
    name          storage.vi_text NOT NULL UNIQUE CHECK (name = lower(name) AND name <> ''),
    password_hash text NOT NULL,
    person_id     uuid,
    misses        integer NOT NULL DEFAULT 0,
    wait_until    timestamptz,
    disabled_at   timestamptz,
    made_at       timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE access.account IS 'Who may sign in. The person behind it is an id of module people.';

CREATE TABLE access.post (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    role       text NOT NULL,
    unit_id    uuid,
    held_from  date NOT NULL,
    held_until date NOT NULL DEFAULT 'infinity',
    CHECK (unit_id IS NOT NULL OR role = 'administrator')
);
COMMENT ON TABLE access.post IS 'A role held at a unit over half-open days; after the last of them it gives nothing.';
CREATE INDEX post_account ON access.post (account_id);

CREATE TABLE access.token (
    digest     bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    made_at    timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
);
COMMENT ON TABLE access.token IS 'Digests of tokens for the programming interface.';

-- Layout prescribed by Spring Session 4.
CREATE TABLE access.spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
COMMENT ON TABLE access.spring_session IS 'Sessions of signed-in people, so that any process can serve the next request.';
CREATE INDEX spring_session_expiry ON access.spring_session (expiry_time);
CREATE INDEX spring_session_principal ON access.spring_session (principal_name);
CREATE TABLE access.spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES access.spring_session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE access.spring_session_attributes IS 'What a session remembers.';

CREATE TABLE matters.body (
    id          uuid PRIMARY KEY,
    commune_id  uuid NOT NULL,
    unit_id     uuid GENERATED ALWAYS AS (commune_id) STORED,
    code        storage.vi_text NOT NULL,
    name        storage.vi_text NOT NULL,
    kind        text NOT NULL,
    email       text,
    link_number integer NOT NULL DEFAULT 1,
    valid_from  date NOT NULL,
    valid_until date NOT NULL DEFAULT 'infinity' CHECK (valid_until > valid_from),
    version     integer NOT NULL DEFAULT 1,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (commune_id, code)
);
COMMENT ON TABLE matters.body IS 'A body that answers matters of a commune, from one day to another. The e-mail address is that of its office; raising link_number makes every link to it worthless.';
SELECT storage.limit_to_reach('matters.body');

CREATE TABLE matters.body_holder (
    id         uuid PRIMARY KEY,
    body_id    uuid NOT NULL REFERENCES matters.body,
    commune_id uuid NOT NULL,
    unit_id    uuid GENERATED ALWAYS AS (commune_id) STORED,
    account_id uuid NOT NULL,
    held_from  date NOT NULL,
    held_until date NOT NULL DEFAULT 'infinity' CHECK (held_until > held_from)
);
COMMENT ON TABLE matters.body_holder IS 'Which account answers for which body, from one day to another; one account may answer for two.';
CREATE INDEX body_holder_account ON matters.body_holder (account_id);
SELECT storage.limit_to_reach('matters.body_holder');

CREATE TABLE matters.matter (
    commune_id     uuid NOT NULL,
    id             uuid PRIMARY KEY,
    unit_id        uuid NOT NULL,
    area_id        uuid,
    code           storage.vi_text NOT NULL,
    version        integer NOT NULL DEFAULT 1,
    raised_on      date NOT NULL,
    channel        text NOT NULL,
    kind           text,
    topic          text,
    competence     text,
    sorted_on      date,
    about          text[] NOT NULL DEFAULT '{}',
    sealed         boolean NOT NULL DEFAULT false,
    state          text NOT NULL,
    is_open        boolean NOT NULL,
    forwards       integer NOT NULL DEFAULT 0,
    loops          integer NOT NULL DEFAULT 0,
    answers        integer NOT NULL DEFAULT 0,
    objections     integer NOT NULL DEFAULT 0,
    recurrences    integer NOT NULL DEFAULT 0,
    extensions     integer NOT NULL DEFAULT 0,
    levels         integer NOT NULL DEFAULT 0,
    front_began    date,
    front_due      date,
    front_working  boolean,
    body_began     date,
    body_due       date,
    body_paused    date,
    body_working   boolean,
    body_id        uuid REFERENCES matters.body,
    forwarded_on   date,
    answered_on    date,
    told_on        date,
    closed_on      date,
    outcome        text,
    verdict        text,
    look_on        date,
    first_answered_on date,
    first_answer_due date,
    first_told_on  date,
    joined_to      uuid REFERENCES matters.matter,
    split_from     uuid REFERENCES matters.matter,
    assignee_id    uuid,
    recorded_by    uuid,
    batch_id       uuid,
    recorded_at    timestamptz NOT NULL DEFAULT now(),
    withdrawn_at   timestamptz,
    UNIQUE (commune_id, code),
    CHECK ((front_began IS NULL) = (front_due IS NULL)),
    CHECK ((body_began IS NULL) = (body_due IS NULL)),
    CHECK (kind IS NULL = (sorted_on IS NULL)),
    CHECK (state <> 'stub' OR (area_id IS NULL AND unit_id = commune_id)),
    CHECK (NOT sealed OR unit_id = commune_id),
    CHECK (state NOT IN ('forwarded', 'in_progress', 'roadmap') OR (body_due IS NOT NULL AND kind IS NOT NULL)),
    CHECK (state NOT IN ('answered', 'checked', 'told') OR answered_on IS NOT NULL),
    CHECK ((state = 'joined') = (joined_to IS NOT NULL))
);
COMMENT ON TABLE matters.matter IS 'What somebody raised and somebody owes an answer for, as it stands today: no text, no person. unit_id is the desk it lies on, the area whose committee it was sent to or the commune, and decides who reaches it; area_id is where it is about and opens nothing. about names posts and bodies it is about: who holds them is kept out. look_on is the next day on which a clock has something to do. first_answered_on, with the day it was due at then, and first_told_on stay when somebody objects: figures of a past period do not change with it. withdrawn_at marks an entry taken back at once.';
CREATE INDEX matter_inbox ON matters.matter (commune_id, is_open, raised_on DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX matter_state ON matters.matter (commune_id, state, raised_on DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX matter_desk ON matters.matter (unit_id, is_open, raised_on DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX matter_area ON matters.matter (area_id, raised_on);
CREATE INDEX matter_body_due ON matters.matter (commune_id, body_due) WHERE state IN ('forwarded', 'in_progress', 'roadmap');
CREATE INDEX matter_look ON matters.matter (look_on) WHERE look_on IS NOT NULL;
CREATE INDEX matter_body ON matters.matter (body_id, state) WHERE body_id IS NOT NULL;
CREATE INDEX matter_joined ON matters.matter (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX matter_batch ON matters.matter (batch_id) WHERE batch_id IS NOT NULL;
SELECT storage.limit_to_reach('matters.matter');

-- What belongs to a matter is reached exactly when the matter is, wherever its desk has moved.
CREATE FUNCTION matters.limit_to_matter(target regclass) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY reach ON %s USING (EXISTS (SELECT FROM matters.matter m WHERE m.id = matter_id))', target);
    EXECUTE format('CREATE POLICY system ON %s TO caunoi_system USING (true) WITH CHECK (true)', target);
END
$$;
REVOKE EXECUTE ON FUNCTION matters.limit_to_matter(regclass) FROM PUBLIC;

CREATE TABLE matters.key (
    matter_id  uuid PRIMARY KEY REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    sealed     bytea NOT NULL
);
COMMENT ON TABLE matters.key IS 'The key of what people wrote in a matter, itself sealed by the data key. Without its row every step keeps what was done and loses what was said.';
SELECT matters.limit_to_matter('matters.key');

CREATE TABLE matters.step (
    matter_id  uuid NOT NULL REFERENCES matters.matter,
    number     integer NOT NULL CHECK (number > 0),
    commune_id uuid NOT NULL,
    step       text NOT NULL,
    state      text NOT NULL,
    hand       text NOT NULL,
    account_id uuid,
    body_id    uuid,
    voice_id   uuid,
    made_on    date NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    batch_id   uuid,
    content    bytea,
    before     bytea,
    PRIMARY KEY (matter_id, number)
);
COMMENT ON TABLE matters.step IS 'What was done with a matter: who, when, with which hand, and the state after it. content is what was said and decided, before the matter as it stood, so that an act can be taken back: both under the key of the matter. Append-only.';
CREATE INDEX step_batch ON matters.step (batch_id) WHERE batch_id IS NOT NULL;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.step
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT matters.limit_to_matter('matters.step');

CREATE TABLE matters.stub (
    matter_id  uuid PRIMARY KEY REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    number     storage.vi_text NOT NULL,
    handed_on  date NOT NULL,
    receiver   storage.vi_text NOT NULL
);
COMMENT ON TABLE matters.stub IS 'All that is left of a denunciation: its number, the day, and the body that took it on paper.';
SELECT matters.limit_to_matter('matters.stub');

CREATE TABLE matters.voice (
    id           uuid PRIMARY KEY,
    matter_id    uuid NOT NULL REFERENCES matters.matter,
    commune_id   uuid NOT NULL,
    person_id    uuid,
    code_digest  bytea UNIQUE,
    wants        text NOT NULL DEFAULT 'none',
    raised_on    date NOT NULL,
    told_on      date,
    told_how     text,
    told_answer  integer,
    verdict      text,
    verdict_on   date,
    objected_on  date,
    withdrawn_on date,
    CHECK ((told_on IS NULL) = (told_answer IS NULL)),
    CHECK (person_id IS NOT NULL OR wants = 'none')
);
COMMENT ON TABLE matters.voice IS 'One who raised a matter and keeps a right to an answer, also when the matter was joined to another. Anonymous without person_id, an id of module people. code_digest is the digest of the receipt code. wants says how he asked to be told; told_answer which of the answers he was told.';
CREATE INDEX voice_matter ON matters.voice (matter_id);
SELECT matters.limit_to_matter('matters.voice');

CREATE TABLE matters.words (
    matter_id  uuid PRIMARY KEY REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    text       storage.vi_text NOT NULL,
    tokens     tsvector NOT NULL
);
COMMENT ON TABLE matters.words IS 'What was said in a matter that is not sealed, in clear, so that it can be searched; erased with the matter. tokens holds its folded words and marks of its commune, desk, area and whether it is open.';
CREATE INDEX words_tokens ON matters.words USING gin (tokens);
SELECT matters.limit_to_matter('matters.words');

CREATE TABLE matters.attachment (
    id         uuid PRIMARY KEY,
    matter_id  uuid NOT NULL REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    step       integer,
    kind       text NOT NULL,
    media_type text NOT NULL,
    sealed     bytea NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE matters.attachment IS 'A picture or document of a matter, checked by content, without metadata, under the key of the matter.';
CREATE INDEX attachment_matter ON matters.attachment (matter_id);
SELECT matters.limit_to_matter('matters.attachment');

CREATE TABLE matters.letter (
    id          uuid PRIMARY KEY,
    matter_id   uuid NOT NULL REFERENCES matters.matter,
    commune_id  uuid NOT NULL,
    purpose     text NOT NULL,
    body_id     uuid REFERENCES matters.body,
    course      integer NOT NULL,
    due_on      date,
    words       bytea NOT NULL,
    drafted_on  date NOT NULL,
    drafted_by  uuid,
    version     integer NOT NULL DEFAULT 1,
    signed_on   date,
    signed_by   uuid,
    paper_id    uuid,
    number      text,
    dropped_on  date,
    batch_id    uuid,
    CHECK ((signed_on IS NULL) = (signed_by IS NULL)),
    CHECK (signed_on IS NULL OR dropped_on IS NULL)
);
COMMENT ON TABLE matters.letter IS 'A letter about a matter: to forward it, to urge the body, to tell those above it. Drafted by an officer or, without drafted_by, when a time limit ran out; it leaves only when a person signs it. course counts the forwarding it belongs to; words is its text under the key of the matter.';
CREATE INDEX letter_matter ON matters.letter (matter_id);
CREATE INDEX letter_waiting ON matters.letter (commune_id) WHERE signed_on IS NULL AND dropped_on IS NULL;
CREATE UNIQUE INDEX letter_once ON matters.letter (matter_id, purpose, course, due_on) WHERE drafted_by IS NULL;
CREATE INDEX letter_paper ON matters.letter (paper_id) WHERE paper_id IS NOT NULL;
CREATE INDEX letter_body ON matters.letter (body_id, matter_id) WHERE purpose = 'forward';
SELECT matters.limit_to_matter('matters.letter');

CREATE TABLE matters.nudge (
    matter_id  uuid NOT NULL REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    leg        text NOT NULL,
    due_on     date NOT NULL,
    level      text NOT NULL,
    made_on    date NOT NULL,
    PRIMARY KEY (matter_id, leg, due_on, level)
);
COMMENT ON TABLE matters.nudge IS 'That a clock reached a mark, once for each due date: the reminder inside, the draft of a letter. Append-only.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.nudge
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT matters.limit_to_matter('matters.nudge');

CREATE TABLE matters.reply (
    id         uuid PRIMARY KEY,
    matter_id  uuid NOT NULL REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    body_id    uuid NOT NULL REFERENCES matters.body,
    account_id uuid,
    made_on    date NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    words      bytea NOT NULL
);
COMMENT ON TABLE matters.reply IS 'What a body says about a matter after its answer was objected to: its right of reply, under the key of the matter. account_id is empty when it came through the link of the body. Append-only.';
CREATE INDEX reply_matter ON matters.reply (matter_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.reply
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT matters.limit_to_matter('matters.reply');

-- A text column's words, folded, with the marks by which a search stays within its scope. A mark begins with a sign
-- that no word of a text begins with: nobody can write himself into another's search.
CREATE FUNCTION matters.tokens(words text, commune uuid, desk uuid, area uuid, open boolean) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple', translate(storage.folded(words), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32)))
        || array_to_tsvector(array_remove(ARRAY['+c' || commune, '+u' || desk, '+a' || area, CASE WHEN open THEN '+open' END], NULL));

-- Search under a policy uses no text index; so it goes through this one function, which applies the reach itself. Newest
-- first. The inner query is fenced off: to walk through the table from its end looks cheap to the planner and is not.
CREATE FUNCTION matters.search(query text, within text, most integer)
    RETURNS TABLE (matter_id uuid, text text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = matters, storage, pg_temp AS
$$
DECLARE
    marks text := (SELECT string_agg(quote_literal(mark), ' | ')
                   FROM (SELECT '+c' || c AS mark FROM unnest(storage.reached_communes()) c
                         UNION ALL SELECT '+u' || u FROM unnest(storage.reached_units()) u) reached);
    wanted tsquery := query::tsquery;
BEGIN
    IF NOT storage.reaches_all() THEN
        IF marks IS NULL THEN
            RETURN;
        END IF;
        wanted := wanted && marks::tsquery;
    END IF;
    IF within <> '' THEN
        wanted := wanted && within::tsquery;
    END IF;
    RETURN QUERY
        SELECT f.matter_id, f.text
        FROM (SELECT w.matter_id, w.text::text AS text FROM matters.words w WHERE w.tokens @@ wanted OFFSET 0) f
        ORDER BY f.matter_id DESC
        LIMIT most;
END
$$;

-- How far the voices of a matter are, joined ones included: also those that the one who asks may not see, or a
-- matter would count as told while somebody still waits. Numbers only.
CREATE FUNCTION matters.count_voices(matter uuid, answer integer, OUT all_voices integer, OUT told integer, OUT content integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = matters, pg_temp AS
$$
    SELECT count(*)::integer,
           count(*) FILTER (WHERE v.told_answer = answer)::integer,
           count(*) FILTER (WHERE v.told_answer = answer AND v.verdict IN ('satisfied', 'accepting'))::integer
    FROM matters.voice v JOIN matters.matter m ON m.id = v.matter_id
    WHERE (m.id = matter OR m.joined_to = matter) AND m.withdrawn_at IS NULL AND v.withdrawn_on IS NULL
$$;

-- For which bodies an account answers: whoever answers for a body reaches no unit.
CREATE FUNCTION matters.bodies_held_by(account uuid, day date) RETURNS TABLE (body_id uuid, commune_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = matters, pg_temp AS
$$
    SELECT h.body_id, h.commune_id FROM matters.body_holder h
    WHERE h.account_id = account AND h.held_from <= day AND h.held_until > day
    ORDER BY h.held_from, h.id
$$;

-- In which commune a body answers and which of its links are good: whoever opens one reaches no unit yet.
CREATE FUNCTION matters.body_of_link(body uuid, OUT commune_id uuid, OUT link_number integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = matters, pg_temp AS
$$
    SELECT b.commune_id, b.link_number FROM matters.body b WHERE b.id = body
$$;

-- Which voice a receipt code belongs to, and in which commune: whoever has the code reaches no unit yet.
CREATE FUNCTION matters.voice_of_code(digest bytea, OUT voice_id uuid, OUT matter_id uuid, OUT commune_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = matters, pg_temp AS
$$
    SELECT v.id, v.matter_id, v.commune_id
    FROM matters.voice v JOIN matters.matter m ON m.id = v.matter_id
    WHERE v.code_digest = digest AND m.withdrawn_at IS NULL
$$;

CREATE TABLE matters.view (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    name       storage.vi_text NOT NULL,
    query      text NOT NULL,
    UNIQUE (account_id, name)
);
COMMENT ON TABLE matters.view IS 'A filter of the inbox that an account keeps under a name. query holds code words and ids only; it opens nothing.';

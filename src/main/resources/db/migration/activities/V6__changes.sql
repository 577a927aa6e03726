SELECT storage.note_changes('activities.activity', 'held_on', 'unnest(commune_ids)');
CREATE INDEX activity_joint ON activities.activity (held_on) WHERE commune_ids <> array_fill(commune_ids[1], ARRAY[cardinality(commune_ids)]);

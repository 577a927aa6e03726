-- Ages of office-holders are counted. A new person holds no seat yet, and a seat is noted by itself.
SELECT storage.note_changes('people.person', 'NULL::date', acts => ARRAY['update', 'delete']);

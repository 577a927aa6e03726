SELECT storage.note_changes('matters.matter', 'raised_on');

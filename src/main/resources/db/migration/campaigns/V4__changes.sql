SELECT storage.note_changes('campaigns.model', 'founded_on');

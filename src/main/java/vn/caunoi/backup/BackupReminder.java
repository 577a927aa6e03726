package vn.caunoi.backup;

/** What an administrator should be told about the backups, most urgent first. */
public enum BackupReminder {
    /** No backup of the last days. */
    MAKE("backup.reminder.make"),
    /** Nobody has tried a restoration for a quarter of a year. */
    TRY("backup.reminder.try");

    private final String key;

    BackupReminder(String key) {
        this.key = key;
    }

    /** The key of the sentence to show. */
    public String key() {
        return key;
    }
}

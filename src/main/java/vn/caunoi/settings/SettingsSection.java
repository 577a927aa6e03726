package vn.caunoi.settings;

/** One way on from the settings: where it leads, what it is called, what is done there. */
public record SettingsSection(String href, String title, String text) {}

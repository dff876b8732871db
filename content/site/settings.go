package site

// SettingsFile is the name of the settings.
const SettingsFile = "talkfeed.yaml"

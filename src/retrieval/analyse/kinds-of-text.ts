/** What people call a reading, one or several: alternatives of a regular expression. */
export const kindsOfText = "readings?|handouts?|documents?|texts?|papers?|articles?|sources?|pieces?|essays?";

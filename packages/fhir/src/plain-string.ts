/** What is no space in FHIR: its strings hold spaces, tabs and line breaks, and of control characters none. */
const OTHER_SPACES = /[^\S \t\r\n]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text as FHIR's `string` takes it: other spaces become plain ones, control characters go. */
export const plainString = (text: string): string => text.replace(CONTROLS, '').replace(OTHER_SPACES, ' ');

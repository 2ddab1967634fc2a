/**
 * A cookie that scripts may read, naming the person signed in on this phone by their opaque id: the precached shell must
 * not show one person's plan under another's session. It grants nothing. Set at sign-in for a year; signing out sets
 * `SIGNED_OUT_HERE` instead of removing it, because a phone without the cookie may just have lost it.
 */
export const PERSON_COOKIE = 'waymark_person';
export const SIGNED_OUT_HERE = 'none';

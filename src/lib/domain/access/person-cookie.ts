/**
 * A cookie that scripts may read, naming the person whose plan this phone shows by their opaque id: the precached shell
 * must not show one person's plan under another's session. It grants nothing. The phone sets it; signing in and signing
 * out set `SIGNED_OUT_HERE` instead of removing it, because a phone without the cookie may just have lost it.
 */
export const PERSON_COOKIE = 'waymark_person';
export const SIGNED_OUT_HERE = 'none';

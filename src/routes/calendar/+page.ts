/*
 * Where "Hide" leads (docs/decisions/012): a plain month on our own origin, so that it opens with no signal, asks no other host
 * and says nothing. Prerendered: it needs nobody to be signed in and holds nobody's data.
 */
export const prerender = true;

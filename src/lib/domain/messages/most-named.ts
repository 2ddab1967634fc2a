/** As many messages as one command names: more than any page shows at once as new. Apart, so that what only reads fetches no shapes. */
export const MOST_NAMED = 200;

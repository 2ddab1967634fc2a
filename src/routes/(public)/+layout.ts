// Nothing here needs the scripts of the app: without them the first visit is light and there is less that can break.
export const csr = false;

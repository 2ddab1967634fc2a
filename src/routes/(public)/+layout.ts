// Nothing here needs a script: without one, the first visit is light and there is less that can break.
export const csr = false;

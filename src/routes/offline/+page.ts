// Plain HTML, precached: what the worker shows where a page needs the server and cannot reach it.
export const prerender = true;
export const csr = false;

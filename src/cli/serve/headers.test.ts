import { expect, test } from 'vitest';
import { defaultHeaders } from './headers.ts';

const headersFor = defaultHeaders({ secureCookies: false });
const hasAll = (path: string) => headersFor(path).some(([name]) => name === 'X-Frame-Options');

test.for([
	'/_app/immutable/chunks/a.js',
	'/_app/immutable/chunks/a.js?x=/../sign-in',
	'/x/../_app/immutable/a.js'
])('%s is a file of a page, which needs no headers of a document', (path) =>
	expect(hasAll(path)).toBe(false)
);

test.for([
	'/',
	'/sign-in',
	'/_app/immutable/../../sign-in',
	'/_app/immutable/%2e%2e/%2E%2e/sign-in',
	'/_app/immutable/..\\..\\sign-in',
	'//_app/immutable/a.js',
	'http://elsewhere.example/_app/immutable/a.js',
	'*',
	'',
	':x',
	'[/_app/immutable/'
])('%s is answered as a document, whatever it begins with', (path) => expect(hasAll(path)).toBe(true));

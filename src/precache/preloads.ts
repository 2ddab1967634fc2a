/*
 * What a page needs besides the frame is asked for in turns otherwise: its node once the start has run, what that imports, its words,
 * what those import. On a slow phone each turn is a frame or two without a picture. So the shell names the files of the pages in the
 * bar, under a relation that no browser knows, and the worker makes it one that they do for the page that is opened.
 */

/** For whom a file is named: a page, and where it is words, the language as well. */
export interface NamedFile {
	file: string;
	of: string[];
}

/** @param pathname of the page, as it is asked for */
export function relationOf(pathname: string, language?: string): string {
	const page = `of${pathname.replace(/\/$/, '').replaceAll('/', '-')}`;
	return language === undefined ? page : `${page}-${language}`;
}

/** Links that mean nothing yet, each file once. */
export function dormantLinks(files: readonly NamedFile[]): string {
	return files.map(({ file, of }) => `<link href="/${file}" rel="${of.join(' ')}">`).join('');
}

/** The shell for one page: what is named for it is fetched as the document is read. */
export function withPreloads(html: string, pathname: string, language: string): string {
	const wanted = new Set([relationOf(pathname), relationOf(pathname, language)]);
	return html.replaceAll(/ rel="(of-[^"]*)"/g, (whole, relations: string) =>
		relations.split(' ').some((relation) => wanted.has(relation)) ? ' rel="modulepreload"' : whole
	);
}

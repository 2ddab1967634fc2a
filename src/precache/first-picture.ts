import { stylesOfNode } from './person-files.ts';

const ROOT = '<div class="app-root">';

/**
 * The shell with a picture of the app in it, and the style sheets of the person's pages: what the worker answers with is
 * painted from these alone. The router finds the same sheets there and loads none twice.
 * @param picture markup; the app takes its place once it is there
 */
export async function withFirstPicture(html: string, picture: string): Promise<string> {
	const sheets = await stylesOfNode('me/+layout.svelte');
	if (sheets.length === 0 || !html.includes(ROOT)) throw new Error('The shell has no place for its picture');
	const links = sheets.map((file) => `<link href="/${file}" rel="stylesheet">`).join('');
	return html.replace('</head>', `${links}</head>`).replace(ROOT, ROOT + picture);
}

/*
 * Sentences that a page says twice in one place: in one card, or in one section beside its cards. What a person wrote is theirs,
 * what only a screen reader says repeats what stands elsewhere on purpose, and a form asks the same of each of its fields.
 */

const quoted = /<blockquote[\s>].*?<\/blockquote>/gs;
const unseen = /<(\w+)[^>]*govuk-visually-hidden[^>]*>.*?<\/\1>/gs;
const asked = /<(label|legend)[\s>].*?<\/\1>|<(\w+)[^>]*class="[^"]*(?:govuk-hint|wm-chip)[^>]*>.*?<\/\2>/gs;
const silent = /<(style|script|svg|noscript)[\s>].*?<\/\1>|<!--.*?-->/gs;

/** The elements that begin with this, each as its inner markup, and the rest of the markup without them. */
function taken(html: string, opening: RegExp): { inner: string[]; rest: string } {
	const inner: string[] = [];
	let rest = html;
	for (let found = opening.exec(rest); found; found = opening.exec(rest)) {
		const { 0: start, 1: tag = 'div', index } = found;
		const from = index + start.length;
		let depth = 1;
		let end = rest.length;
		for (const step of rest.slice(from).matchAll(new RegExp(`<(/?)${tag}[\\s>]`, 'g'))) {
			depth += step[1] === '/' ? -1 : 1;
			if (depth === 0) {
				end = from + step.index;
				break;
			}
		}
		inner.push(rest.slice(from, end));
		rest = `${rest.slice(0, index)}\n${rest.slice(end).replace(/^<\/\w+>/, '')}`;
	}
	return { inner, rest };
}

function sentencesIn(html: string): string[] {
	return html
		.replace(/<\/?(p|li|dd|dt|h\d|div|section|ul|dl|details|summary|label|legend|button|a|br)[^>]*>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.split(/\n|(?<=[.?!])\s+/)
		.map((sentence) => sentence.replace(/\s+/g, ' ').trim())
		.filter((sentence) => sentence.split(' ').length >= 4);
}

export function saidTwice(html: string): string[] {
	const plain = html.replace(silent, '').replace(quoted, '').replace(unseen, '').replace(asked, '');
	const cards = taken(plain, /<(\w+) class="[^"]*\bwm-card\b[^"]*"[^>]*>/);
	const sections = taken(cards.rest, /<(section)[\s>][^>]*>/);
	return [...cards.inner, ...sections.inner, sections.rest].flatMap((place) => {
		const sentences = sentencesIn(place);
		return [...new Set(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index))];
	});
}

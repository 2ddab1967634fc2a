/*
 * Sentences that a page says twice in one place: in one card, or in one section beside its cards. What a person wrote is theirs,
 * what only a screen reader says repeats what stands elsewhere on purpose, and a form asks the same of each of its fields.
 */

const quoted = /<blockquote[\s>].*?<\/blockquote>/gs;
const unseen = /<(\w+)[^>]*govuk-visually-hidden[^>]*>.*?<\/\1>/gs;
const asked = /<(label|legend)[\s>].*?<\/\1>|<(\w+)[^>]*class="[^"]*(?:govuk-hint|wm-chip)[^>]*>.*?<\/\2>/gs;
/** What stands in a picture’s place repeats what its dots repeat. */
const forPicture = /<ul class="for-picture[^>]*>.*?<\/ul>/gs;
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

/** The questions of fields that stand once more right above them, as the words that open their fold. */
export function askedTwice(html: string): string[] {
	return taken(html, /<(details) class="(?![^"]*--asks)[^"]*"[^>]*>/).inner.flatMap((fold) => {
		const opening = wordsOf(/<summary[^>]*>(.*?)<\/summary>/s.exec(fold)?.[1]);
		const asks = [...fold.matchAll(/<(label|legend)[\s>][^>]*>(.*?)<\/\1>/gs)].map(([, , words]) =>
			wordsOf(words)
		);
		return asks.filter((question) => question === opening);
	});
}

/** Texts about law or policy that stand on a page more than once, but for what answers two questions. */
export function lawSaidTwice(html: string): string[] {
	const places = taken(html, /<(\w+) class="[^"]*\bwm-card\b[^"]*"[^>]*>/).inner.map((card) =>
		taken(card, /<(div) class="entries[^"]*"[^>]*>/)
			.inner.map((entries) => wordsOf(entries))
			.join()
	);
	return places.filter((place, index) => place !== '' && places.indexOf(place) !== index);
}

/** Buttons outside of folds with the same words and different ends. */
export function ambiguousButtons(html: string): string[] {
	const open = taken(html, /<(details)[\s>][^>]*>/).rest;
	const ends = new Map<string, Set<string>>();
	for (const [, link = '', words] of open.matchAll(/<a (class="[^"]*\bwm-button\b[^>]*)>(.*?)<\/a>/gs)) {
		const label = wordsOf(words);
		ends.set(label, (ends.get(label) ?? new Set()).add(/href="([^"]*)"/.exec(link)?.[1] ?? ''));
	}
	return [...ends].flatMap(([label, hrefs]) => (hrefs.size > 1 ? [label] : []));
}

function wordsOf(html = ''): string {
	return html
		.replace(silent, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

export function saidTwice(html: string): string[] {
	const plain = [silent, quoted, unseen, asked, forPicture].reduce(
		(rest, part) => rest.replace(part, ''),
		html
	);
	const cards = taken(plain, /<(\w+) class="[^"]*\bwm-card\b[^"]*"[^>]*>/);
	const sections = taken(cards.rest, /<(section)[\s>][^>]*>/);
	return [...cards.inner, ...sections.inner, sections.rest].flatMap((place) => {
		const sentences = sentencesIn(place);
		return [...new Set(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index))];
	});
}

/** At most `most` characters of somebody's words, cut between words; the reader sees that there is more. */
export function shorten(words: string, most: number): string {
	const line = words.replaceAll(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	const lastSpace = cut.lastIndexOf(' ');
	const whole = line[most] === ' ' || lastSpace < most / 2 ? cut : cut.slice(0, lastSpace);
	return `${whole.replace(/[\s,;:.–-]+$/, '')} …`;
}

import type { Place } from './place.ts';

const nothing = /^(null|undefined|n\/?a|none|-+|\.+)$/i;

/** Other systems repeat a town as its county, a building as its street, and leave their own word for nothing. */
export function linesOnce({
	name,
	lines,
	postcode = null
}: Partial<Place> & Pick<Place, 'name' | 'lines'>): string[] {
	const said = new Set([plainLine(name), plainLine(postcode ?? '')]);
	return lines.filter((line) => {
		const plain = plainLine(line);
		if (plain === '' || said.has(plain) || nothing.test(line.trim())) return false;
		said.add(plain);
		return true;
	});
}

const plainLine = (line: string) => line.toLowerCase().replace(/[\s,.]+/g, '');

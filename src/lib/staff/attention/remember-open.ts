/** Which headings somebody folded away, on this computer: names of kinds, and nothing of anybody. */
const KEY = 'waymark.today.folded';

function folded(): Set<string> {
	return new Set((localStorage.getItem(KEY) ?? '').split(' ').filter((name) => name !== ''));
}

/** For `{@attach}` on a `<details>`: it stands as it was left. */
export function rememberOpen(name: string) {
	return (details: HTMLDetailsElement): (() => void) | undefined => {
		if (!isStorageThere()) return undefined;
		if (folded().has(name)) details.open = false;
		const keep = () => {
			const names = folded();
			if (details.open) names.delete(name);
			else names.add(name);
			localStorage.setItem(KEY, [...names].join(' '));
		};
		details.addEventListener('toggle', keep);
		return () => details.removeEventListener('toggle', keep);
	};
}

/** A browser that keeps nothing remembers nothing; the list is the same. */
function isStorageThere(): boolean {
	try {
		return localStorage.length >= 0;
	} catch (error) {
		if (error instanceof DOMException) return false;
		throw error;
	}
}

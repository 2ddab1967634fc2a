/**
 * Takes the shell's own picture of the app away in the moment in which the app itself is there, whichever page it begins
 * with: nobody sees neither, or both.
 * @returns false where this is not the shell
 */
export function replaceFirstPicture(): boolean {
	const picture = document.getElementById('first-picture');
	const root = picture?.parentElement;
	if (!picture || !root) return false;
	const observer = new MutationObserver((changes) => {
		const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
		if (!added.some((node) => node instanceof HTMLElement)) return;
		picture.remove();
		observer.disconnect();
	});
	observer.observe(root, { childList: true });
	return true;
}

/*
 * While somebody types their way in, their phone fetches the app, so that it opens without signal as soon as they are in. It begins
 * with the first letter, for who only looks is not coming in; and not for who asks to save data, whose phone fetches it once they
 * are in. The forms work without it.
 */

// Where the app cannot be read, this cannot either: a phone that had the worker and not the app would be left with an empty page,
// instead of the pages of the server. So here stands whatever is newest in the syntax of the app; a test compares the two.
class AsNewAsTheApp {
	kept = null;
	#isKept = false;
	#keep() {
		this.#isKept ||= true;
	}
}

if ('serviceWorker' in navigator && !navigator.connection?.saveData) {
	const keep = () =>
		navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' }).catch((error) => {
			// Their first page tries again, and says so where it fails.
			if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
		});
	document.addEventListener('input', keep, { once: true });
}

/** `full`: no room. `unavailable`: this browser gives no storage (private mode). `failed`: tried twice and not saved. */
export type StorageFaultCode = 'storage_full' | 'storage_unavailable' | 'storage_failed';

/** The phone could not keep something. Whoever catches it must not say "saved", and keeps the text where it is. */
export class StorageFault extends Error {
	readonly code: StorageFaultCode;

	constructor(code: StorageFaultCode, cause: unknown) {
		super(code, { cause });
		this.name = 'StorageFault';
		this.code = code;
	}
}

/**
 * For a part of the app without which this phone keeps nothing. Worth trying again.
 * @throws StorageFault where it could not be fetched, whatever the browser calls that
 */
export function orNotFetched<Part>(part: Promise<Part>): Promise<Part> {
	return part.catch((fault: unknown) => {
		throw new StorageFault('storage_failed', fault);
	});
}

/** Neither on this phone nor at the server: whoever catches it says so, and leaves the words on the screen. */
export class NotSaved extends StorageFault {}

const LOST_CONNECTION = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'];
const NO_STORAGE = ['MissingAPIError', 'SecurityError', 'OpenFailedError'];

/** True where closing and opening the database may help: iOS drops the connection of a page that slept. */
export function isLostConnection(error: unknown): boolean {
	return namesOf(error).some((name) => LOST_CONNECTION.includes(name));
}

export function storageFault(error: unknown): StorageFault {
	if (error instanceof StorageFault) return error;
	const names = namesOf(error);
	if (names.includes('QuotaExceededError')) return new StorageFault('storage_full', error);
	if (names.some((name) => NO_STORAGE.includes(name))) return new StorageFault('storage_unavailable', error);
	return new StorageFault('storage_failed', error);
}

// Dexie wraps the browser's error: a full disk arrives as an AbortError with the real one inside.
function namesOf(error: unknown): string[] {
	if (typeof error !== 'object' || error === null) return [];
	const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
	return 'inner' in error ? [...name, ...namesOf(error.inner)] : name;
}

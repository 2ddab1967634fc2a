import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Begun } from './begun.ts';
import { NotFetched } from './faults.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const notFetched = new NotFetched(new TypeError('Failed to fetch dynamically imported module'));

function begun(work: () => Promise<string>) {
	const worked = vi.fn(work);
	const noted = vi.fn();
	return { worked, noted, one: new Begun(worked, noted) };
}

test('is begun once, however many ask', async () => {
	const { worked, one } = begun(() => Promise.resolve('here'));
	one.begin();
	expect(await Promise.all([one.ready(), one.ready()])).toEqual(['here', 'here']);
	expect(await one.ready()).toBe('here');
	expect(worked).toHaveBeenCalledTimes(1);
});

test('is begun again for whoever asks after a part could not be fetched', async () => {
	const { worked, noted, one } = begun(() => Promise.resolve('here'));
	worked.mockRejectedValueOnce(notFetched);
	await expect(one.ready()).rejects.toBe(notFetched);
	expect(noted).toHaveBeenCalledExactlyOnceWith(notFetched);
	expect(await one.ready()).toBe('here');
	expect(worked).toHaveBeenCalledTimes(2);
});

test('is begun again by itself, until it stands or is stopped', async () => {
	const { worked, one } = begun(() => Promise.resolve('here'));
	worked.mockRejectedValueOnce(notFetched).mockRejectedValueOnce(notFetched);
	one.begin();
	await vi.runAllTimersAsync();
	expect(worked).toHaveBeenCalledTimes(3);
	const never = begun(() => Promise.reject(notFetched));
	never.one.begin();
	await vi.advanceTimersByTimeAsync(0);
	never.one.stop();
	await vi.runAllTimersAsync();
	expect(never.worked).toHaveBeenCalledTimes(1);
});

test('anything else that fails is no beginning to repeat', async () => {
	const fault = new Error('ours');
	const { worked, one } = begun(() => Promise.reject(fault));
	await expect(one.ready()).rejects.toBe(fault);
	await expect(one.ready()).rejects.toBe(fault);
	await vi.runAllTimersAsync();
	expect(worked).toHaveBeenCalledTimes(1);
});

import { expect, type Locator } from '@playwright/test';

/**
 * Each of these, once there is one. A page that the phone opens from what it keeps is not there yet when it has loaded, and a list
 * that is read too early is empty, so that whoever goes through it does nothing and says so to nobody.
 */
export async function allOf(locator: Locator): Promise<Locator[]> {
	await expect(locator.first()).toBeAttached();
	return locator.all();
}

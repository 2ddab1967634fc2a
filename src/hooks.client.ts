import type { ClientInit } from '@sveltejs/kit';
import { replaceFirstPicture } from '#lib/device/first-picture.ts';
import { giveWay } from '#lib/device/give-way.ts';

export const init: ClientInit = () => {
	replaceFirstPicture();
	// The scripts have just been read: what makes the page come alive is a task of its own.
	return giveWay();
};

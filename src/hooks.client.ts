import type { ClientInit } from '@sveltejs/kit';
import { replaceFirstPicture } from '#lib/device/first-picture.ts';

export const init: ClientInit = () => replaceFirstPicture();

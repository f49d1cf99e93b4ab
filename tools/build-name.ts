// The name of the running program as it stands in every entry of the trail: product and version.
import { version } from '../package.json';

export const buildName = `jishen@${version}`;

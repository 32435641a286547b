import type {Audience, Level} from './model.ts';

/* The values of the list's format. model.ts repeats the limits for the JSON Schema, and a test compares the two. */

/** The version of the format that this reader supports. */
export const VERSION = 1;

/** From the nearest to the farthest from a school. */
export const LEVELS: readonly Level[] = ['school', 'municipal', 'region', 'federal'];
export const AUDIENCES: readonly Audience[] = ['management', 'teachers', 'parents', 'students'];

/** The maximum size of a list's file, in bytes: 64 accounts with long texts take half of it. */
export const MAX_BYTES = 65_536;
/** The maximum number of accounts, and of withdrawn addresses. */
export const MAX_ACCOUNTS = 64;
export const MAX_INCLUDES = 4;
export const MAX_NETWORKS = 16;
/** The maximum number of hosts of one network. */
export const MAX_HOSTS = 8;

/** Maximum lengths, in characters. */
export const MAX_TEXT_LENGTH = 300;
export const MAX_URL_LENGTH = 2_000;
export const MAX_HOST_LENGTH = 253;
export const MAX_ICON_LENGTH = 4_000;

/** How long a list is fresh, in seconds. */
export const MIN_TTL = 60;
export const DEFAULT_TTL = 3_600;
export const MAX_TTL = 604_800;

export const ID = /^[a-z][a-z\d-]{0,31}$/;
export const COLOR = /^#[\da-f]{6}$/i;
/** At least two labels, the last one not a number: not an IP address. */
export const HOST = /^([a-z\d_-]+\.)+[a-z][a-z\d-]*[a-z\d]$/;
/** One SVG path. */
export const ICON = /^m[\d\smlhvcsqtaz.,e+-]+$/i;

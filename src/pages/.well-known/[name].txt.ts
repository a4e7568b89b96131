import { config } from '../../site/config.ts';
import { fileResponse } from '../../site/file-response.ts';
import { now } from '../../site/load.ts';
import { securityText } from '../../site/security.ts';

const text = securityText(config, now);

/** No file where nobody can be written to. */
export const getStaticPaths = () => (text ? [{ params: { name: 'security' } }] : []);

export const GET = () => fileResponse('.txt', text ?? '');

import { HANDELINGEN } from '../server/beheer/rechten.ts';
import { builder } from './builder.ts';

export const Handeling = builder.enumType('Handeling', { description: 'Something that needs a right; who may do what stands in one table of the server.', values: HANDELINGEN });

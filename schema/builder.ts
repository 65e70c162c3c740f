import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import { getDatamodel, type default as PrismaTypes } from '../server/database/prisma-pothos.ts';
import type { Context } from './context.ts';

/** Bounds on one request: how much it may ask for, how deep, and how many fields. */
export const GRENZEN = { complexity: 40_000, depth: 12, breadth: 400 };

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Peildatum: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string | Date };
    LocalDateTime: { Input: string; Output: string };
    GeoJSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 4, limit: GRENZEN },
  prisma: { client: (context) => context.database.prisma, dmmf: getDatamodel(), onUnusedQuery: 'error', filterConnectionTotalCount: true },
});

builder.queryType({ description: 'The sociale kaart: everything can be read by anybody, without a key, within the limits that docs/api.md describes.' });

builder.mutationType({ description: 'Keeping listings true. What is refused or wrong is answered as Geweigerd or Ongeldig, with words for who asked; docs/api.md says how to sign in.' });

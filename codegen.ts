import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // SCHEMA: another printed schema, to try the client against a draft of the contract.
  schema: process.env.SCHEMA ?? 'schema/schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'leesFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          LocalDateTime: 'string',
          Peildatum: 'string',
          // A MultiPolygon (RFC 7946); only the map looks inside.
          GeoJSON: '{ type: "MultiPolygon"; coordinates: number[][][][] }',
        },
      },
    },
  },
};

export default config;

/** Everything that the specs say, as data, and a way to find it by any name. */
export * from "./gen/catalog.ts";
export * from "./find.ts";

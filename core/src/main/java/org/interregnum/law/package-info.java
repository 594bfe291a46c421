/// Packs of default and mandatory rules of law by jurisdiction, as data with a citation and dates of
/// force for every rule, and the layers in which law, charter, bylaws and defaults beat each other.
///
/// Entry types: [LawPacks], which finds a pack by its id (`us-de/nonstock`), and [LawPack], which
/// answers what the law says where a case is silent and what it forbids a document to say.
/// Not legal advice. May use `model` and `rule`.
@NullMarked
package org.interregnum.law;

import org.jspecify.annotations.NullMarked;

import Foundation
import TestSupport
import Testing

@testable import ResultTables

@Suite struct GeneTableTests {
  private static let shipped =
    "# NCBI Gene 2015\nh\t141510\t7157\tTP53\t\t\nh\t168385\t4735\tSEPTIN2\t\tSEPT2\nm\t59552\t\tTrp53\tTP53\t\n"

  private func imported(_ text: String, name: String = "genes.tsv") throws -> GeneTable {
    var table = GeneTable(Self.shipped)
    let file = try TextTable(text, name: name)
    _ = try table.add(path: file.path)
    return withExtendedLifetime(file) { table }
  }

  @Test func `NCBI's gene_info adds identifiers and older names`() throws {
    let header =
      "#tax_id\tGeneID\tSymbol\tLocusTag\tSynonyms\tdbXrefs\tchromosome\tmap_location"
      + "\tdescription\ttype_of_gene\tSymbol_from\tFull_name\tStatus\tOther\tModification_date\n"
    func line(_ fields: String...) -> String {
      "\(fields[0])\t\(fields[1])\t\(fields[2])\t-\t\(fields[3])\t\(fields[4])\t1\t1p\tx\tprotein-coding\t-\t-\tO\t-\t\(fields[5])\n"
    }
    let table = try imported(
      header
        + line(
          "10090", "22059", "Trp53", "p44|p53", "MGI:MGI:98834|Ensembl:ENSMUSG00000059552",
          "20240105")
        + line("9606", "1", "A1BG", "A1B|ABG", "Ensembl:ENSG00000121410", "20240301")
        + line("7955", "30590", "tp53", "-", "-", "20240101"))
    #expect(table.sources == "NCBI Gene 2015, NCBI Gene 20240301")
    let genes = GeneIdentifiers(table.text)
    #expect(genes.gene("22059") == GeneIdentifiers.Gene(symbol: "Trp53", human: "TP53"))
    #expect(genes.gene("ENSG00000121410")?.symbol == "A1BG")
    #expect(genes.formerName("A1B", of: .human) == .of("A1BG"))
    #expect(genes.gene("30590") == nil)
  }

  @Test func `an older file brings no name back that was given up`() throws {
    let old =
      "#Format: tax_id GeneID Symbol LocusTag Synonyms dbXrefs\n"
      + "9606\t4735\tSEPT2\t-\tDIFF6|NEDD5\tEnsembl:ENSG00000168385\t2\t2q37\tseptin 2\tprotein-coding\t-\t-\tO\t-\t20150504\n"
    let genes = GeneIdentifiers(try imported(old).text)
    #expect(genes.gene("4735")?.symbol == "SEPTIN2")
    #expect(genes.formerName("SEPT2", of: .human) == .of("SEPTIN2"))
    #expect(genes.formerName("NEDD5", of: .human) == .of("SEPTIN2"))
  }

  @Test func `HGNC's previous symbols, and a symbol that changed, are older names`() throws {
    let table = try imported(
      "hgnc_id\tsymbol\tname\talias_symbol\tprev_symbol\tentrez_id\tensembl_gene_id\n"
        + "HGNC:7729\tSEPTIN2\tseptin 2\tDIFF6\tNEDD5|SEPT2\t4735\tENSG00000168385\n"
        + "HGNC:11998\tTP53NEW\tx\t\tTP53\t7157\tENSG00000141510\n")
    let genes = GeneIdentifiers(table.text)
    #expect(genes.gene("7157")?.symbol == "TP53NEW")
    #expect(genes.formerName("TP53", of: .human) == .of("TP53NEW"))
    #expect(genes.meaning(of: "SEPT2") == "an older name or alias of SEPTIN2 (human)")
  }

  @Test func `BioMart's export is read, whatever its delimiter`() throws {
    let genes = GeneIdentifiers(
      try imported(
        "Gene stable ID,Gene name,NCBI gene (formerly Entrezgene) ID,Human gene name\nENSMUSG00000022346,Myc,17869,MYC\n",
        name: "mart.csv"
      ).text)
    #expect(genes.gene("17869") == GeneIdentifiers.Gene(symbol: "Myc", human: "MYC"))
  }

  @Test func `homologues give the mouse's numbers and its human genes`() throws {
    let homologene =
      "2\t9606\t34\tACADM\t4557231\tNP_000007.1\n2\t10090\t11364\tAcadm\t6680618\tNP_031408.1\n"
      + "9\t7955\t30590\ttp53\t1\tNP_571402.1\n9\t10090\t22059\tTrp53\t6755881\tNP_035770.2\n"
    let genes = GeneIdentifiers(try imported(homologene, name: "homologene.data").text)
    #expect(genes.gene("11364") == GeneIdentifiers.Gene(symbol: "Acadm", human: "ACADM"))
    #expect(genes.gene("22059")?.symbol == "Trp53")
    #expect(genes.gene("30590") == nil)
    let mgi =
      "DB Class Key\tCommon Organism Name\tNCBI Taxon ID\tSymbol\tEntrezGene ID\tMouse MGI ID\n"
      + "1\tmouse, laboratory\t10090\tDgcr6\t13353\tMGI:1202877\n1\thuman\t9606\tDGCR6L\t85359\t\n"
      + "1\thuman\t9606\tDGCR6\t8214\t\n"
    let others = GeneIdentifiers(try imported(mgi, name: "HOM_MouseHumanSequence.rpt").text)
    #expect(others.gene("13353") == GeneIdentifiers.Gene(symbol: "Dgcr6", human: "DGCR6"))
  }

  @Test func `the table that ships knows the mouse's numbers`() throws {
    let genes = GeneIdentifiers(
      try String(contentsOfFile: TextTable.repository("Index/gene_ids.tsv"), encoding: .utf8))
    for (number, symbol, human) in [
      ("22059", "Trp53", "TP53"), ("17869", "Myc", "MYC"), ("18000", "Septin2", "SEPTIN2"),
      ("264134", "Ift56", "IFT56"), ("13353", "Dgcr6", "DGCR6"), ("21984", "Tpbpa", ""),
    ] {
      #expect(genes.gene(number) == GeneIdentifiers.Gene(symbol: symbol, human: human))
    }
    #expect(genes.gene("7157")?.symbol == "TP53")
    #expect(genes.formerName("Ttc26", of: .mouse) == .of("Ift56"))
    #expect(genes.meaning(of: "22059") == "Trp53 (mouse; human TP53)")
  }

  @Test func `numbers of mouse genes are mapped, and those without a symbol are said`() throws {
    let identifiers = GeneIdentifiers(
      "# NCBI\nm\t59552\t22059\tTrp53\tTP53\nm\t22346\t17869\tMyc\t=\n")
    let known = try TextTable(
      "entrez,logFC,AveExpr,t,P.Value,adj.P.Val,B\n22059,2,5,9,1e-9,1e-8,3\n17869,1,5,7,1e-5,1e-4,3\n"
    ).explanation(Explainer.Options(identifiers: identifiers))
    #expect(known.fact("species")?.value == .text("mouse"))
    #expect(known.findings.first?.name == "TP53")
    #expect(known.findings.first?.text.hasPrefix("22059 (Trp53; human TP53): up") == true)
    #expect(known.warning("unmapped_ids") == nil)
    let unknown = try TextTable(
      "entrez,logFC,AveExpr,t,P.Value,adj.P.Val,B\n22059,2,5,9,1e-9,1e-8,3\n99999999,1,5,7,1e-5,1e-4,3\n"
    ).explanation(Explainer.Options(identifiers: identifiers))
    #expect(unknown.warning("unmapped_ids")?.severity == .warning)
    #expect(unknown.warning("unmapped_ids")?.rows.lines == [3])
    #expect(unknown.warning("unmapped_ids")?.remedy.contains("cistron genes import") == true)
    expectNoForeignNumbers(unknown)
  }

  @Test func `what is no file of genes is refused`() throws {
    #expect(throws: TableError.self) { try imported("a\tb\n1\t2\n") }
  }

  @Test func `older and ambiguous names are flagged, and never changed`() throws {
    var identifiers = GeneIdentifiers(
      "# x\nh\t1\t1\tSEPTIN2\t\tSEPT2\nh\t2\t2\tAAA1\t\tDUP1\nh\t3\t3\tBBB1\t\tDUP1\n")
    identifiers.addAliases("symbol\tname\taliases\nAARS1\talanyl\tAARS|CMT2N\n")
    let rows = (1...30).map { "GEN\($0)\t\($0)" } + ["SEPTIN2\t1", "AARS\t2", "DUP1\t3"]
    let explanation = try TextTable("gene\tscore\n" + rows.joined(separator: "\n") + "\n")
      .explanation(Explainer.Options(kind: .geneScores, identifiers: identifiers))
    #expect(explanation.warning("older_symbols")?.rows.lines == [33])
    #expect(explanation.warning("older_symbols")?.message.contains("AARS → AARS1") == true)
    #expect(explanation.warning("ambiguous_aliases")?.rows.lines == [34])
    expectNoForeignNumbers(explanation)
  }

  @Test(.enabled(if: TestData.isHere)) func `the files of the test data are taken in`() throws {
    var table = GeneTable("")
    let human = try table.add(path: TestData.path("genes/Homo_sapiens.gene_info.gz"))
    let mouse = try table.add(path: TestData.path("genes/mouse_genes.tsv.gz"))
    #expect(human.rows > 40_000)
    #expect(mouse.rows > 50_000)
    let genes = GeneIdentifiers(table.text)
    #expect(genes.gene("7157")?.symbol == "TP53")
    #expect(genes.gene("ENSMUSG00000059552")?.human == "TP53")
    #expect(genes.formerName("NEDD5", of: .human) == .of("SEPT2"))
  }
}

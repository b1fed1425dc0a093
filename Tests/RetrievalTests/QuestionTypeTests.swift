import Testing

@testable import Retrieval

struct QuestionTypeTests {
  @Test(
    "a question's form is read from its words",
    arguments: [
      ("Is Huntington disease inherited?", QuestionType.yesno),
      ("Do exon 38 variants of KMT2D cause Kabuki syndrome?", .yesno),
      ("The TRPM2 gene is associated with thromboembolism?", .yesno),
      ("RNA is not methylated, yes or no?", .yesno),
      ("As of 2019, are gangliosides a target?", .yesno),
      ("Is cystic fibrosis dominant or recessive?", .factoid),
      ("Which gene is mutated in Marfan syndrome?", .factoid),
      ("What is the inheritance pattern of haemophilia A?", .factoid),
      ("What is the incidence of achondroplasia?", .factoid),
      ("How many exons does DMD have?", .factoid),
      ("Where is CFTR located?", .factoid),
      ("Mutations in which gene cause Rett syndrome?", .factoid),
      ("Name the gene mutated in Wilson disease.", .factoid),
      ("Which genes cause long QT syndrome?", .list),
      ("List the features of Noonan syndrome.", .list),
      ("Please list drugs whose dose depends on CYP2C19.", .list),
      ("Name three ciliopathies.", .list),
      ("Which are the criteria for PVS1?", .list),
      ("What two genes cause tuberous sclerosis?", .list),
      ("What are the symptoms of galactosaemia?", .list),
      ("What is penetrance?", .summary),
      ("Why are males more often colour blind?", .summary),
      ("How does X inactivation work?", .summary),
      ("Describe genomic imprinting.", .summary),
      ("What is the role of BRCA2 in homologous recombination?", .summary),
      ("", .summary),
      ("???", .summary),
    ])
  func form(_ text: String, _ type: QuestionType) {
    #expect(QuestionType(of: text) == type)
  }

  @Test(
    "a Chinese question's form is read from its words, simplified or traditional",
    arguments: [
      ("囊性纤维化是常染色体隐性遗传吗？", QuestionType.yesno),
      ("亨廷頓舞蹈症是否由CAG重複引起？", .yesno),
      ("哪个基因突变导致马凡综合征？", .factoid),
      ("苯丙酮尿症的發病率是多少？", .factoid),
      ("哪些基因与长QT综合征有关？", .list),
      ("列舉努南症候群的特徵", .list),
      ("为什么男性更容易患血友病A？", .summary),
      ("什么是外显不全？", .summary),
    ])
  func chineseForm(_ text: String, _ type: QuestionType) {
    #expect(QuestionType(of: text) == type)
  }
}

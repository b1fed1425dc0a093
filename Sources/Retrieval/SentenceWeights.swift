extension SentenceModel {
  /// Made by `cistron-bench fit sentences --output …` on folds 1–4 of BioASQ (snippets, plain and
  /// dressed) and of PubMedQA. The base, then the trees as `SentenceModel.init(text:)` reads them.
  static let fitted = """
    0.1349 coverageWithTitle<0.5838 coverage<0.3847 neighbours<0.5 =-0.0109 passageCoverage<0.613
    =-0.0059 =0.0074 passageScore<0.5983 =-0.002 =0.0129 passageRank<0.5
    weightedCentrality<0.0594 =0.009 =0.0244 =0.0369 coverageWithTitle<0.5838 bm25<0.1538
    neighbours<0.5797 =-0.01 =0.003 passageScore<0.5983 =-0.0037 passageRank<0.3333 =0.0032
    =0.0173 passageRank<0.5 coverageWithTitle<0.7034 =0.0091 =0.023 =0.0332
    coverageWithTitle<0.5838 weightedCentrality<0.045 neighbours<0.5797 =-0.0089 =0.002
    passageScore<0.485 =-0.0042 =0.0089 passageScore<0.6347 =0.0074 passageRank<0.5
    weightedCentrality<0.0509 =0.0081 =0.0226 =0.0307 coverageWithTitle<0.5838 bm25<0.1836
    neighbours<0.5 =-0.0081 weightedCentrality<0.0208 =-0.0056 =0.0065 passageScore<0.5983
    =-0.0018 =0.0111 passageScore<0.6347 =0.0067 passageRank<0.25 =0.0136 =0.0259
    coverageWithTitle<0.5838 weightedCentrality<0.0509 neighbours<0.4427 =-0.0075 =-0.0003
    passageCoverage<0.5628 =-0.0014 =0.011 coverageWithTitle<0.7034 =0.009 passageScore<1.0
    phrase<0.1818 =0.0117 =0.023 =0.0286 coverageWithTitle<0.5838 coverage<0.3231
    neighbours<0.744 =-0.0066 =0.0056 passageScore<0.5983 =-0.0022 passageRank<0.3333 =0.0016
    =0.0145 passageScore<0.6347 =0.0048 opensWithSubject<1.0 =0.015 =0.0239
    coverageWithTitle<0.5006 neighbours<0.5797 relativeBM25<0.2541 =-0.0065 =-0.0024
    passageCoverage<0.6643 =-0.0027 =0.0114 passageCoverage<0.6899 weightedCentrality<0.0892
    =-0.0005 =0.0112 passageRank<0.25 =0.0089 =0.0195 coverageWithTitle<0.5006 neighbours<0.5797
    =-0.0049 passageCoverage<0.5891 =-0.0041 =0.0091 passageCoverage<0.6899
    weightedCentrality<0.0892 =-0.0004 =0.0101 passageRank<0.25 phrase<0.1818 =0.0004 =0.0138
    =0.0176 coverageWithTitle<0.7034 weightedCentrality<0.0509 passageRank<1.0 =-0.0051
    coverageWithTitle<0.2154 =-0.0018 =0.0125 passageScore<0.5983 =-0.0004 =0.0095
    opensWithSubject<1.0 passageScore<1.0 =0.0076 =0.017 =0.0192 coverageWithTitle<0.5006
    neighbours<0.4427 =-0.0043 passageCoverage<0.613 =-0.0038 weightedCentrality<0.0208 =-0.0021
    =0.0116 passageRank<1.0 weightedCentrality<0.0594 =-0.0001 opensWithSubject<1.0 =0.0064
    =0.0148 =0.0171 coverageWithTitle<0.7034 coverage<0.3847 passageRank<1.0
    weightedCentrality<0.0325 =-0.005 =-0.0017 coverageWithTitle<0.0639 =-0.002 =0.0089
    passageRank<0.3333 =0.0005 =0.0083 opensWithSubject<1.0 =0.0091 =0.0159
    coverageWithTitle<0.7034 weightedCentrality<0.0594 passageRank<1.0 =-0.0037
    coverageWithTitle<0.2154 =-0.0012 place<0.8571 =0.0052 =0.0248 passageScore<0.4445 =-0.0013
    =0.007 passageScore<1.0 =0.0085 =0.0155 bm25<0.2172 passageRank<1.0 =-0.0032
    coverageWithTitle<0.2491 =-0.0006 =0.0117 passageCoverage<0.6643 phrase<0.5 isOnly<1.0
    =-0.0009 =0.0081 =-0.0075 opensWithSubject<1.0 =0.0064 =0.0131 coverageWithTitle<0.4359
    neighbours<0.3096 =-0.0034 passageCoverage<0.6643 =-0.0027 weightedCentrality<0.0208 =-0.0015
    =0.0094 passageRank<0.3333 weightedCentrality<0.0711 =-0.0016 =0.0051 passageScore<0.5983
    =0.0001 =0.0105 coverageWithTitle<0.7034 weightedCentrality<0.0359 =-0.0029
    passageScore<0.4445 =-0.0023 centrality<0.1969 =0.0055 isOnly<1.0 =-0.0072 =0.0118
    weightedCentrality<0.0023 =0.0189 phrase<0.5 =0.0042 =0.0117 bm25<0.2172 isTopPassage<1.0
    =-0.0025 coverageWithTitle<0.1234 =-0.0008 =0.0083 passageRank<0.25 weightedCentrality<0.04
    =-0.0056 =0.0025 weightedCentrality<0.0067 =0.0217 isFirst<1.0 =0.0031 =0.0095
    coverageWithTitle<0.7034 weightedCentrality<0.0594 neighbours<0.744 =-0.0023 =0.0045
    passageCoverage<0.5628 =-0.0002 weightedCentrality<0.1229 centrality<0.1696 =0.0057 =-0.0112
    =0.0117 relativeBM25<0.9318 =0.005 =0.0106 relativeBM25<0.8047 neighbours<0.5 isOnly<1.0
    =-0.0023 passageScore<0.4084 =-0.0009 =0.0059 passageCoverage<0.6643 =-0.0014 =0.0062
    entities<1.0 =-0.0049 passageRank<0.25 =0.0022 =0.0083 coverageWithTitle<0.7034
    weightedCentrality<0.0296 =-0.0022 passageCoverage<0.6643 isOnly<1.0 =-0.002 phrase<0.5
    =0.004 =-0.0079 centrality<0.0594 =0.0127 =0.0033 weightedCentrality<0.0023 =0.0142 =0.0049
    relativeBM25<0.8047 neighbours<0.744 weightedCentrality<0.0711 passageScore<1.0 =-0.0021
    =0.0015 centrality<0.1969 =0.004 =-0.0051 passageRank<0.5 =0.0005 =0.0099
    opensWithSubject<1.0 =0.0024 =0.0079 coverageWithTitle<0.7034 weightedCentrality<0.0892
    neighbours<0.3096 =-0.0019 passageCoverage<0.6643 =-0.0015 weightedCentrality<0.0162 =-0.001
    centrality<0.0507 =0.0143 =0.0027 =0.0038 phrase<0.5 =0.0028 =0.0076 opensWithSubject<1.0
    passageCoverage<0.7502 =-0.0018 coverageWithTitle<0.0952 weightedCentrality<0.0296 =-0.0018
    =0.006 centrality<0.0873 =0.0058 =-0.0 passageScore<0.5219 =-0.0007 cue<1.0 =0.0048 =0.0127
    relativeBM25<0.9318 passageCoverage<0.6899 =-0.0015 coverageWithTitle<0.0952 =-0.001
    centrality<0.0391 =0.0088 isFirst<1.0 place<0.9167 =-0.0024 coverageWithTitle<0.5838 =0.0112
    =0.0001 =0.0052 =0.0061 opensWithSubject<1.0 passageScore<1.0 =-0.0012 yesNoConclusion<1.0
    titleSimilarity<0.125 centrality<0.024 =0.0062 =-0.0011 =0.0077 =0.013 passageScore<0.5219
    =-0.0006 cue<1.0 =0.004 =0.0111 relativeBM25<0.9318 isOnly<1.0 neighbours<0.3096 =-0.0017
    passageRank<1.0 coverage<0.8463 =0.0004 =-0.0091 centrality<0.0362 =0.0117 place<0.8889
    =-0.0001 =0.0104 =0.0025 =0.0052 opensWithSubject<1.0 passageRank<0.3333 =-0.0014
    neighbours<0.5 =-0.0002 passageCoverage<0.5429 =-0.0047 =0.0049 cue<1.0 passageScore<0.5568
    =-0.0011 =0.0035 definition<0.2 =0.0041 =0.0126 isOnly<1.0 isTopPassage<1.0 =-0.0011
    titleSimilarity<0.125 yesNoConclusion<1.0 centrality<0.0291 =0.0053 =-0.0012 =0.0143 =0.0087
    passageRank<0.1666 =-0.0015 passageScore<0.2787 =-0.002 =0.0055 isOnly<1.0 isTopPassage<1.0
    =-0.001 titleSimilarity<0.2857 conclusion<1.0 definition<0.2 =-0.001 =0.0083 novelty<0.9375
    =0.0157 =0.0011 =0.0092 passageRank<0.25 =0.0004 =0.0051 opensWithSubject<1.0
    centrality<0.1696 weightedCentrality<0.0325 =-0.001 passageCoverage<0.7502 =-0.0001
    coverageWithTitle<0.5838 =0.0089 =0.0012 =-0.0039 cue<1.0 passageScore<0.5568 =-0.0009
    =0.0028 =0.0074 weightedCentrality<0.0892 passageScore<1.0 =-0.0008 titleSimilarity<0.2857
    conclusion<1.0 centrality<0.0362 =0.0042 =-0.0016 =0.0088 =0.0088 centrality<0.1115 =0.0078
    isFirst<1.0 =-0.0022 =0.0033 opensWithSubject<1.0 centrality<0.1969 weightedCentrality<0.0227
    =-0.0011 passageCoverage<0.7502 phrase<0.5 =0.0001 =-0.0061 centrality<0.0507 =0.0086 =0.0019
    =-0.0044 cue<1.0 =0.0011 =0.0065 isOnly<1.0 neighbours<0.3096 =-0.001 passageRank<0.3333
    =-0.0005 centrality<0.0362 =0.0068 place<0.9167 =-0.0003 =0.0048 passageRank<0.1666 =-0.0016
    weightedCentrality<0.1229 =0.0021 =0.0067 relativeBM25<0.9318 neighbours<0.744 isOnly<1.0
    centrality<0.1696 weightedCentrality<0.0892 =-0.0006 =0.0038 =-0.0037 =0.0013 passageRank<0.5
    =-0.0005 =0.0052 background<1.0 =0.0037 =-0.0055 passageRank<0.25 =-0.0008 isOnly<1.0
    place<1.0 centrality<0.033 coverage<0.0603 =0.0006 passageScore<0.5219 =-0.0012 =0.0089
    =-0.0009 =0.0029 symbols<0.5 =0.0058 =0.0008 weightedCentrality<0.0509 passageScore<1.0
    coverage<0.8463 =-0.0006 =-0.0113 =0.0014 centrality<0.0785 weightedCentrality<0.0711 =0.0035
    =0.0109 weightedCentrality<0.0892 =-0.0022 symbols<0.75 =0.0032 =-0.002 cue<0.4
    relativeBM25<0.9318 centrality<0.1696 =-0.0002 =-0.0029 symbols<0.75 =0.0037 =-0.0025
    passageCoverage<0.5233 =-0.0015 opensWithSubject<1.0 isLast<1.0 =0.0005 =0.0066 =0.0055
    passageRank<0.2 =-0.0009 isFirst<1.0 place<1.0 centrality<0.0291 neighbours<0.3096 =0.0001
    =0.0056 =-0.0011 =0.0022 weightedCentrality<0.1229 =0.0012 symbols<1.0 =0.0065 =-0.0062
    passageCoverage<0.6643 phrase<0.5 =-0.0003 =-0.0078 numbers<1.0 phrase<0.5 passageRank<0.3333
    coverageWithTitle<0.8753 =0.0001 =-0.0106 place<1.0 =0.0017 =0.0069 =0.0051 =-0.0006 cue<0.4
    =-0.0002 passageCoverage<0.5233 =-0.0012 opensWithSubject<1.0 coverage<0.6586 isLast<1.0
    =0.0014 =0.0073 =-0.0022 passageScore<0.8833 =0.0074 passageRank<0.3333 =-0.0067 =0.0039
    isFirst<1.0 centrality<0.1696 isLast<1.0 =-0.0005 weightedCentrality<0.0271 =-0.0007 =0.0031
    bm25<0.1538 =-0.0013 =-0.0071 passageScore<0.4084 =-0.001 entities<1.0 =-0.0022 =0.0024
    weightedCentrality<0.1229 centrality<0.1303 weightedCentrality<0.0509 =-0.0003
    centrality<0.0785 novelty<0.9444 =0.003 =0.0107 =0.0002 coverage<0.3847 =-0.0012 =-0.0072
    symbols<1.0 =0.0034 =-0.006 passageRank<0.2 passageScore<0.8833 =-0.0006 =-0.006 cue<0.4
    =0.0001 definition<0.2 =0.0012 neighbours<0.0787 centrality<0.1696 =0.0124 =0.0011
    symbols<0.75 =-0.003 =0.0086 passageCoverage<0.7502 phrase<0.5 =-0.0002
    passageCoverage<0.6366 =-0.008 =0.0007 numbers<1.0 definition<0.2 place<1.0 =0.0006 =0.0052
    =0.0057 novelty<0.8235 =0.0026 =-0.0014 weightedCentrality<0.1229 centrality<0.1115
    weightedCentrality<0.0711 passageScore<1.0 =-0.0004 =0.0014 centrality<0.0785 =0.0087 =0.0019
    coverage<0.3847 =-0.0006 =-0.0045 symbols<0.75 =0.0036 =-0.003 cue<0.4 =-0.0002
    passageCoverage<0.5233 =-0.0011 coverageWithTitle<0.5838 weightedCentrality<0.0711 isLast<1.0
    =0.0005 =0.0084 =0.0115 entities<1.0 =-0.0073 centrality<0.0529 =0.0078 =0.0004
    weightedCentrality<0.0227 =-0.0005 centrality<0.0785 weightedCentrality<0.0711
    passageCoverage<0.5429 =-0.0005 coverage<0.5414 neighbours<0.2721 =0.0008 =0.0062 =0.0
    =0.0081 weightedCentrality<0.0892 =-0.0016 =0.001 centrality<0.1969 weightedCentrality<0.0892
    centrality<0.0873 =0.0001 =-0.0015 coverageWithTitle<0.2154 =0.0159 centrality<0.0873 =0.0111
    =0.0012 isOnly<1.0 bm25<0.1538 =-0.0011 =-0.0061 =0.0023 passageRank<0.2 =-0.0006
    centrality<0.024 =0.0024 weightedCentrality<0.0271 =-0.0009 centrality<0.064
    titleSimilarity<0.2 =0.0049 =-0.0007 weightedCentrality<0.0711 =-0.0013 bm25<0.009 =0.0132
    =0.0009 entities<1.0 coverageWithTitle<0.5838 =-0.0003 passageScore<0.8419 =-0.0106 =-0.0008
    passageScore<0.4445 =-0.0005 centrality<0.024 =0.0032 weightedCentrality<0.0248 =-0.001
    bm25<0.2584 =0.0027 =0.0 centrality<0.1969 weightedCentrality<0.0711 =-0.0001 bm25<0.1071
    =0.0098 centrality<0.0785 length<0.4447 =0.0094 =-0.0039 symbols<0.75 =0.0015 =-0.0016
    isOnly<1.0 =-0.0029 =0.002 cue<0.4 =-0.0001 passageCoverage<0.5233 =-0.0009
    coverageWithTitle<0.5838 weightedCentrality<0.1229 =0.0024 =0.0156 symbols<0.25
    neighbours<0.5797 =0.0069 =-0.0078 centrality<0.0594 =0.0042 =-0.0022 centrality<0.1969
    weightedCentrality<0.0892 =-0.0001 coverageWithTitle<0.2154 =0.0133 centrality<0.1115 =0.0046
    weightedCentrality<0.1229 =-0.002 length<-0.4463 =0.0075 passageCoverage<1.0 =0.0029 =-0.0046
    =-0.0015 weightedCentrality<0.0135 relativeBM25<0.5104 =-0.0008 =0.0051 titleSimilarity<0.125
    isLast<1.0 =0.0002 coverageWithTitle<0.7034 isTopPassage<1.0 =0.0027 =0.0125 =-0.0026
    passageScore<0.8419 =-0.002 =0.0024 aim<1.0 passageCoverage<0.7502 phrase<0.1818 =0.0001
    =-0.0024 numbers<1.0 neighbours<0.2055 =0.0005 =0.0036 novelty<0.8235 =0.0024 =-0.0012
    novelty<0.7895 =-0.0116 =-0.0006 entities<1.0 coverageWithTitle<0.5838 =-0.0002
    passageCoverage<0.7785 =-0.0095 relativeBM25<0.3055 =-0.0084 =0.0033 isOnly<1.0 =-0.0
    passageScore<0.2787 =-0.0019 novelty<0.9444 =0.0014 =0.0083 centrality<0.1969 =0.0001
    isOnly<1.0 relativeBM25<0.5104 =-0.0008 novelty<0.7895 =-0.0006 =-0.0087 newSymbols<1.0
    passageCoverage<0.8095 centrality<0.2667 =0.0018 =0.0148 =-0.0005 =-0.0047 background<1.0
    passageRank<0.5 =-0.0002 numbers<1.0 =0.002 =-0.0008 isTopPassage<1.0 passageCoverage<0.7191
    phrase<0.1818 =-0.0006 =-0.0066 =0.0021 place<0.3333 =-0.0109 =-0.0015
    weightedCentrality<0.0135 coverage<0.459 =-0.0007 =0.005 coverageWithTitle<0.5838
    passageCoverage<0.5628 =-0.0002 centrality<0.0362 =0.0082 weightedCentrality<0.04 =-0.0002
    =0.0035 symbols<0.25 =0.0021 =-0.0017 cue<0.4 centrality<0.1303 weightedCentrality<0.0892
    =-0.0001 =0.0029 novelty<0.8235 weightedCentrality<0.1229 =-0.003 passageCoverage<1.0 =0.0046
    =-0.0029 relativeBM25<0.3652 =0.0 =-0.0059 =0.0008 weightedCentrality<0.1229
    centrality<0.1115 weightedCentrality<0.0509 =-0.0002 centrality<0.0616 passageRank<0.2
    =-0.001 =0.0071 =0.0008 coverage<0.3847 =-0.0002 =-0.0038 symbols<1.0 =0.0022 =-0.005
    centrality<0.1969 weightedCentrality<0.0892 centrality<0.0873 weightedCentrality<0.045
    =-0.0002 =0.0017 coverageWithTitle<0.5006 =-0.0002 =-0.0041 coverageWithTitle<0.1817 =0.0127
    centrality<0.0873 =0.009 =0.0008 =-0.0013 aim<1.0 passageCoverage<0.7502 phrase<0.5 =-0.0
    =-0.0041 phrase<0.1818 coverage<0.8463 =0.0006 =-0.0051 =0.0026 isTopPassage<1.0 =-0.0002
    novelty<0.8235 =-0.0145 =-0.0038 length<0.3646 weightedCentrality<0.0227 =-0.0003
    titleSimilarity<0.125 centrality<0.064 passageCoverage<0.5429 =0.0003 =0.0045 =0.0004 =-0.001
    weightedCentrality<0.0009 numbers<1.0 =0.0124 =-0.0008 =-0.0009 background<1.0 =0.0001
    isTopPassage<1.0 passageCoverage<0.7191 phrase<0.1818 =-0.0005 =-0.0059 novelty<0.9211
    symbols<0.75 =0.007 =-0.0016 =-0.0008 novelty<0.9 =-0.0099 =-0.001 entities<1.0
    coverageWithTitle<0.5838 relativeBM25<0.8047 =-0.0 =-0.0055 passageScore<0.8419 =-0.0085
    passageCoverage<0.7785 =-0.0077 =0.002 isFirst<1.0 =-0.0001 passageScore<0.2787 =-0.0012
    =0.0012 coverageWithTitle<0.5838 phrase<0.5 =0.0002 passageCoverage<0.613 passageScore<0.5983
    =-0.0021 =-0.0134 =0.0069 entities<1.0 =-0.0049 symbols<0.25 neighbours<0.0309 =0.0039
    =-0.0011 =-0.001 centrality<0.1969 weightedCentrality<0.0711 centrality<0.064 =0.0002
    coverageWithTitle<0.5838 =-0.0002 =-0.0037 bm25<0.1071 =0.0077 centrality<0.0785
    length<0.4447 =0.0077 =-0.0036 =0.0003 =-0.0012 place<0.5 aim<1.0 =-0.0002 novelty<0.7895
    =-0.0125 =-0.0013 titleSimilarity<0.2 weightedCentrality<0.0271 =-0.0002 centrality<0.1115
    place<1.0 =0.0011 =0.0042 =-0.0003 =-0.0009 weightedCentrality<0.1229 centrality<0.1115
    =0.0001 coverage<0.3847 =-0.0001 =-0.0033 symbols<1.0 passageCoverage<0.5429 =-0.0018
    bm25<0.3158 centrality<0.2667 =0.0102 =-0.004 =0.0009 =-0.0044 cue<1.0 =-0.0001
    definition<0.2 relativeBM25<0.6005 =0.0017 =-0.0025 neighbours<0.0549 length<-0.2744
    novelty<0.85 =-0.0027 =0.0104 =0.014 coverageWithTitle<0.5838 =0.0079 =-0.0041
    centrality<0.0291 passageRank<0.5 coverage<0.5414 weightedCentrality<0.0271 =-0.0003 =0.0064
    =-0.0076 relativeBM25<0.0798 weightedCentrality<0.0088 =-0.0005 =0.0068 relativeBM25<0.6979
    =0.0098 =0.0042 =-0.0001 background<1.0 passageScore<1.0 =-0.0001 yesNoConclusion<1.0
    titleSimilarity<0.2857 method<1.0 =0.0004 =-0.0057 =0.0046 =0.0087 isTopPassage<1.0 =-0.0003
    place<0.3333 =-0.0092 =-0.0009 coverageWithTitle<0.5838 =0.0001 phrase<0.5
    passageCoverage<1.0 passageScore<0.4445 =-0.0065 entities<1.0 =-0.0054 =0.0013
    passageRank<0.25 =-0.0148 novelty<0.9643 =-0.0028 =0.005 =0.0012 length<0.3646
    weightedCentrality<0.0359 =-0.0002 novelty<0.9444 =0.0003 coverageWithTitle<0.8753 isOnly<1.0
    =0.0033 =0.0139 =-0.0053 weightedCentrality<0.0009 numbers<1.0 =0.0108 =-0.0009 =-0.0008
    centrality<0.1696 weightedCentrality<0.0594 =-0.0001 novelty<0.9444 titleSimilarity<0.125
    =0.0011 =-0.0017 coverageWithTitle<0.8753 passageScore<0.309 =-0.0014 length<0.3075 =0.0138
    =0.0049 =-0.0056 =-0.0009 cue<0.4 coverageWithTitle<0.5006 weightedCentrality<0.0135
    neighbours<0.5 =-0.0002 =-0.004 centrality<0.0362 passageCoverage<0.6643 =0.0011
    passageRank<0.3333 =0.0047 =0.0138 =0.0002 =-0.0008 =0.0007 passageRank<0.1666
    coverageWithTitle<0.5838 =-0.0001 weightedCentrality<0.04 =-0.0098 newSymbols<1.0 =-0.0
    =-0.0083 weightedCentrality<0.1229 centrality<0.1303 =0.0002 =-0.0018 symbols<1.0 =0.0025
    =-0.0044 entities<1.0 coverageWithTitle<0.5838 relativeBM25<0.8047 =-0.0001 =-0.0048
    passageScore<0.8419 =-0.0067 passageCoverage<0.7785 =-0.0064 =0.0024 yesNoConclusion<1.0
    =0.0001 isTopPassage<1.0 =0.0001 =0.0099 centrality<0.024 passageRank<0.5 coverage<0.5414
    =-0.0003 =-0.0082 weightedCentrality<0.0088 length<-0.5798 =-0.0036 bm25<0.1538
    titleSimilarity<0.2 =0.0021 =-0.0055 =0.0065 =0.0088 =-0.0001 aim<1.0 neighbours<0.2721
    =-0.0001 coverage<0.6586 =0.0008 =-0.0015 isTopPassage<1.0 passageCoverage<1.0
    weightedCentrality<0.0892 =-0.0002 =0.0071 =-0.0045 novelty<0.8235 =-0.0123 =-0.0034
    """
}
